/** Why a file operation failed, in words. `error` is what a function of `node:fs` threw. */
export function whyFailed(error: unknown): string {
  return (
    words[codeOf(error)] ?? (error instanceof Object && 'message' in error ? String(error.message) : String(error))
  );
}

/** `ENOENT` and the like of what a function of Node threw; empty where it has none. `instanceof` fails across realms. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk (ENOSPC)',
  EDQUOT: 'the disk quota is used up (EDQUOT)',
  EROFS: 'the file system is read-only (EROFS)',
  EACCES: 'permission denied (EACCES)',
  EPERM: 'the operation is not permitted (EPERM)',
  ENOENT: 'there is no such file or folder (ENOENT)',
  ENOTDIR: 'a part of the path is no folder (ENOTDIR)',
  EISDIR: 'there is a folder where a file should be (EISDIR)',
  EEXIST: 'there is something of that name already (EEXIST)',
  EMFILE: 'too many files are open (EMFILE)',
  ENAMETOOLONG: 'the name is too long (ENAMETOOLONG)',
  EIO: 'the disk failed (EIO)',
};
