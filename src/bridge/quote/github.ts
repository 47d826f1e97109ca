/**
 * A text for a key of a workflow that takes expressions, standing for itself: where it holds `${{` the whole becomes one
 * literal, which GitHub folds back into the text. https://docs.github.com/actions/reference/workflows-and-actions/expressions#literals
 */
export function githubText(text: string): string {
  return text.includes('${{') ? `\${{ ${githubLiteral(text)} }}` : text;
}

/** A string of GitHub's expression language. */
export function githubLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
