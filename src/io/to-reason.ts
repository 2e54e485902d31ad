const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EDQUOT: 'no space left',
  EEXIST: 'it is a file',
  EFBIG: 'too large a file',
  EISDIR: 'it is a folder',
  ELOOP: 'link that leads to itself',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
};

/** Words why a file or folder could not be read or written. */
export function toReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
