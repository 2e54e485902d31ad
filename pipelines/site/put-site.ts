import {existsSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {takeLock} from '../../src/io/lock/take-lock.js';

/** Where the site lies, where the next one is made, and where the old one is for a moment while they change places. */
export function toSiteFolders(root: string) {
  const site = join(root, 'dist');
  return {site, next: `${site}.next`, old: `${site}.old`, lock: `${site}.lock`};
}

/**
 * Makes the folders of the site ours for one build and finds the site again where a killed build had moved it aside; returns a function
 * that lets them go. Throws where another build is under way, whatever data it shows.
 */
export function claimSite(root: string): () => void {
  const {lock} = toSiteFolders(root);
  const release = takeLock(lock, (holder) => `another build is under way: process ${holder}; lock: ${lock}`);
  recoverSite(root);
  return release;
}

/** Puts the next site in the place of the old one, which stays whole until the new one stands. */
export function putSite(root: string): void {
  const {site, next, old} = toSiteFolders(root);
  if (existsSync(site)) renameSync(site, old);
  renameSync(next, site);
  rmSync(old, {recursive: true, force: true});
}

function recoverSite(root: string): void {
  const {site, old} = toSiteFolders(root);
  if (existsSync(site)) rmSync(old, {recursive: true, force: true});
  else if (existsSync(old)) renameSync(old, site);
}
