import {asam} from './asam.js';
import {dotnetnuke} from './dotnetnuke.js';
import type {Family} from './family.js';
import {general} from './general.js';
import {iransamaneh} from './iransamaneh.js';
import {nastooh} from './nastooh.js';
import {wordpress} from './wordpress.js';

/** All families, in the order in which a page is tried on them; the general one takes what is left. */
export const FAMILIES: readonly Family[] = [iransamaneh, nastooh, wordpress, asam, dotnetnuke, general];
