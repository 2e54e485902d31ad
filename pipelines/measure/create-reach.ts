import type {Declaration} from './code/list-declarations.js';
import {listUses, type Use} from './code/list-uses.js';
import type {ParsedFile} from './code/parse-source.js';
import {resolveExport, resolveModule, resolveUse, toModules} from './resolve-use.js';

/** What can be got at so far, declaration by declaration. */
export interface Reach {
  /** Enters a file as a command does: all of it. */
  enterFile: (path: string) => void;
  /** Enters a file as one does who imports all that it exports. */
  enterExports: (path: string) => void;
  /** Lists the declarations that cannot be got at. */
  listUnreached: () => Declaration[];
}

/** Creates the reach of nothing yet, over some files; entering a file widens it. */
export function createReach(files: ParsedFile[]): Reach {
  const modules = toModules(files);
  const [reached, loaded] = [new Set<Declaration>(), new Set<string>()];
  const load = (path: string | undefined): PendingUse[] => {
    const module = path === undefined || loaded.has(path) ? undefined : modules.get(path);
    if (!module) return [];
    loaded.add(module.path);
    return [...toSteps(module.path, module.effects), ...module.links.bare.flatMap(load)];
  };
  const reach = (found: Declaration[]): PendingUse[] => {
    const fresh = found.filter((one) => !reached.has(one));
    for (const one of fresh) reached.add(one);
    return fresh.flatMap(({path, node}) => [...load(path), ...toSteps(path, [node])]);
  };
  const enter = (path: string, roots: Declaration[]) => {
    const steps = [...load(path), ...reach(roots)];
    for (const {path, use} of steps) {
      if (use.module !== undefined) steps.push(...load(resolveModule(modules, path, use.module)));
      steps.push(...reach(resolveUse(modules, path, use)));
    }
  };
  return {
    enterFile: (path) => enter(path, modules.get(path)?.declarations ?? []),
    enterExports: (path) => enter(path, resolveExport(modules, {path, name: '*'})),
    listUnreached: () =>
      [...modules.values()].flatMap((module) => module.declarations).filter((one) => !reached.has(one)),
  };
}

interface PendingUse {
  path: string;
  use: Use;
}

function toSteps(path: string, nodes: Declaration['node'][]): PendingUse[] {
  return nodes.flatMap(listUses).map((use) => ({path, use}));
}
