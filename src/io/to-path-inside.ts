import {isAbsolute, join, relative, sep} from 'node:path';

/** The path of something inside a folder; throws where it would be the folder itself or lie outside. Whatever writes or reads under a name that came with data asks here. */
export function toPathInside(folder: string, ...names: string[]): string {
  const path = join(folder, ...names);
  const inside = relative(folder, path);
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  if (isOutside) throw new Error(`outside its folder: ${names.join('/')}; folder: ${folder}`);
  return path;
}
