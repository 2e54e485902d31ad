import {toSkeleton} from '../text/fold.js';
import type {ReferenceRow} from './reference-tables.js';
import {formatUnknown} from './nearest.js';

/** Resolves an ISIC Rev.4 section or division by its code (`C`, `13`, `1393`) or its title in either language. */
export function resolveSector(
  name: string,
  sectors: ReferenceRow<'sectors'>[],
): ReferenceRow<'sectors'> | undefined {
  const code = name.trim().toUpperCase();
  const division = /^\d{3,4}$/.test(code) ? code.slice(0, 2) : code;
  const wanted = toSkeleton(name);
  return (
    sectors.find(({sector_id}) => sector_id === division) ??
    sectors.find(({title_fa, title_en}) => [title_fa, title_en].some((title) => toSkeleton(title) === wanted))
  );
}

/** Resolves a sector, or throws the name with the nearest title. */
export function expectSector(name: string, sectors: ReferenceRow<'sectors'>[]): ReferenceRow<'sectors'> {
  const sector = resolveSector(name, sectors);
  if (sector) return sector;
  throw new Error(
    formatUnknown(
      'sector',
      name,
      sectors.flatMap(({title_fa, title_en}) => [title_fa, title_en]),
    ),
  );
}

/** Resolves a product by its name or another word for it; undefined where the crosswalk has none. */
export function resolveProduct(
  name: string,
  products: ReferenceRow<'products'>[],
): ReferenceRow<'products'> | undefined {
  const wanted = toSkeleton(name);
  if (wanted === '') return undefined;
  return (
    products.find(({name_fa, name_en}) => [name_fa, name_en].some((one) => toSkeleton(one) === wanted)) ??
    products.find(({aliases_fa, aliases_en}) =>
      `${aliases_fa}|${aliases_en}`.split('|').some((alias) => toSkeleton(alias) === wanted),
    )
  );
}

/** Resolves a product, or throws the name with the nearest. */
export function expectProduct(name: string, products: ReferenceRow<'products'>[]): ReferenceRow<'products'> {
  const product = resolveProduct(name, products);
  if (product) return product;
  const names = products.flatMap(({name_fa, name_en, aliases_fa}) => [
    name_fa,
    name_en,
    ...aliases_fa.split('|'),
  ]);
  throw new Error(formatUnknown('product', name, names.filter(Boolean)));
}
