import {asam} from './asam.js';
import {dotnetnuke} from './dotnetnuke.js';
import {findElement, type Document} from '../tree.js';
import type {Family} from './family.js';
import {general} from './general.js';
import {iransamaneh} from './iransamaneh.js';
import {nastooh} from './nastooh.js';
import {wordpress} from './wordpress.js';

/** All families, in the order in which a page is tried on them; the general one takes what is left. */
export const FAMILIES: readonly Family[] = [iransamaneh, nastooh, wordpress, asam, dotnetnuke, general];

/** Finds the family of a page by its marks. */
export function findFamily(document: Document): Family {
  return FAMILIES.find(({marks}) => marks.some((mark) => findElement(mark, document))) ?? general;
}
