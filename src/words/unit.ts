import type {Language} from '../rows.js';

/** The name of a unit beside a number: English says “3 years” and “2 estates or zones”, Persian «۳ سال». */
export function formatUnitName(name: string, value: number, language: Language): string {
  if (language === 'fa' || value === 1 || /^per cent$|s$/.test(name)) return name;
  return name.split(' or ').map(toPlural).join(' or ');
}

function toPlural(noun: string): string {
  if (noun === 'person') return 'people';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
