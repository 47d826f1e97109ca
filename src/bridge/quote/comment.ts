/** A text in a comment of one line (`#` or `//`): on one line, cut, and with nothing in it that an engine would evaluate. */
export function commentText(text: string): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // GitHub evaluates `${{ }}` and GitLab `$[[ ]]` in comments of a script too.
    .replace(/\$(?=\{\{|\[\[)/g, '$ ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    // Groovy reads `\uXXXX` before it knows what a comment is: a line break would end it.
    .replace(/\\(?=u)/g, '\\ ')
    .trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
