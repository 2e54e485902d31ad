/**
 * The first trade that the title of an ISIC division names, for where there is room for few words: of “Manufacture of wood and of
 * products of wood and cork, except furniture; …” “Wood and of products of wood and cork”.
 */
export function shortenSector(title: string): string {
  const first = title.split(/[,،;؛]/)[0]!.replace(/^Manufacture of (other )?/, '');
  return first.charAt(0).toUpperCase() + first.slice(1);
}
