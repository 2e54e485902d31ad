import {execFile} from 'node:child_process';
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

/**
 * Runs Observable Framework over `notebooks/` in a process of its own and returns the folder it built.
 * Throws with Framework's own words where it fails.
 */
export async function runFramework(root: string): Promise<string> {
  const cache = join(root, 'notebooks/.observablehq/cache');
  // Framework takes a stale loader output for fresh when only the database has changed.
  await rm(cache, {recursive: true, force: true});
  for (const name of ASKED_PACKAGES) await mkdir(join(cache, '_npm', name), {recursive: true});
  const bin = join(root, 'node_modules/@observablehq/framework/dist/bin/observable.js');
  const env = {...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true', TZ: 'UTC'};
  try {
    await promisify(execFile)(process.execPath, [bin, 'build'], {cwd: root, env, maxBuffer: 1 << 26});
  } catch (error) {
    const {stdout, stderr} = error as {stdout: string; stderr: string};
    throw new Error(`Framework failed: ${(stderr || stdout).trim().slice(-2000)}`, {cause: error});
  }
  return join(root, 'notebooks/.observablehq/built');
}

// Its client names these, and the build asks the registry for their versions unless a folder answers; none is fetched.
const ASKED_PACKAGES = [
  '@observablehq/plot@0.6.17', '@observablehq/sample-datasets@1.0.1', 'apache-arrow@21.2.0', 'arquero@8.0.3', 'd3-dsv@3.0.1',
  'd3@7.9.0', 'echarts@6.0.0', 'htl@0.3.1', 'leaflet@1.9.4', 'lodash@4.17.21', 'mapbox-gl@3.15.0', 'parquet-wasm@0.7.1',
  'react-dom@19.2.0', 'react@19.2.0', 'topojson-client@3.1.0', '@observablehq/inputs@0.12.0', '@duckdb/duckdb-wasm@1.29.0',
  '@observablehq/duckdb@1.0.0', '@viz-js/viz@3.2.4', 'katex@0.16.0', 'mermaid@11.0.0', '@observablehq/tex@1.0.0',
]; // prettier-ignore
