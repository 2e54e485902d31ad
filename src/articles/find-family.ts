import {FAMILIES} from './families/families.js';
import type {Family} from './families/family.js';
import {general} from './families/general.js';
import {findElement, type Document} from './tree.js';

/** Finds the family of a page by its marks; the general one where none is on it. */
export function findFamily(document: Document): Family {
  return FAMILIES.find(({marks}) => marks.some((mark) => findElement(mark, document))) ?? general;
}
