import type {ReferenceRow} from './reference-tables.js';

/** Lists the names of products, each with its row, which gives its sector: the Persian ones, then the English, its own name first. */
export function listProductNames(
  products: readonly ReferenceRow<'products'>[],
): {name: string; product: ReferenceRow<'products'>}[] {
  return products.flatMap((product) =>
    [product.name_fa, product.aliases_fa, product.name_en, product.aliases_en]
      .flatMap((cell) => cell.split(/\s*[|/]\s*/))
      .filter(Boolean)
      .map((name) => ({name, product})),
  );
}
