/** Rows of the tile grid from north to south; each letter pair is the number of a province's ISO code, dots are empty. */
const GRID = [
  '04 03 24 .. .. .. ..',
  '12 19 01 02 27 28 ..',
  '05 13 26 30 23 20 09',
  '16 15 00 25 10 21 29',
  '.. 06 14 17 07 08 11',
  '.. .. .. 18 .. 22 ..',
];

/** Where each province stands in the tile grid for small screens: neighbours stay near each other, areas are equal. */
export function listTiles(): {place_id: string; column: number; row: number}[] {
  return GRID.flatMap((line, row) =>
    line.split(' ').flatMap((code, column) => (code === '..' ? [] : [{place_id: `IR-${code}`, column, row}])),
  );
}
