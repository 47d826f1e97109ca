/** What is said where the tool itself can't go on: a bug of ours, or a system that has run out of something. */
export function breakdown(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/\b(?:EMFILE|ENFILE|ENOMEM|EAGAIN|ENOSPC)\b/.test(message)) {
    return `error: the system has run out of something that the run needs: ${message}\n`;
  }
  const what = error instanceof Error ? (error.stack ?? message) : message;
  return `\nThis is a bug in script-orchestrator, please report it:\n${what}\n`;
}
