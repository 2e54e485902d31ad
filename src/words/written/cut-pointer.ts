/** A post without the words at its end that point into its text: “managing director of this company”, «مدیرعامل شرکت شهرک‌های صنعتی استان». */
export function cutPointer(post: string): string {
  return post.replace(POINTER, '').replace(/\u0654$/, '');
}

/** «این …» and what follows it, «استان» without a name; “of this …”, “of the province”. */
const POINTER =
  /[\s،,]+(?:ا[یي]ن\s.+|استان|of this\s.+|of the (?:province|company|organi[sz]ation|cluster))$/iu;
