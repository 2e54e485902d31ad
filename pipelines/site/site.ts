import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {EXIT} from '../commands/command.js';
import {findCurrentRun, toPaths} from '../line/paths.js';
import {buildSite} from './build-site.js';
import {claimSite} from './put-site.js';
import {serve} from './serve.js';

const HELP = `usage: npm run <command>

  start   run the pipeline on what the repository ships, build the site, serve it
  build   build the site from the warehouse into dist/
  serve   serve dist/

PORT chooses the port, KHOOSHEH_SITE the site's own address for canonical links.
`;

/** The commands behind `npm start`, `npm run build` and `npm run serve`. */
async function main([command = 'start']: string[]): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  switch (command) {
    case 'start':
      await runPipeline(root);
      await build(root);
      return serveSite(root);
    case 'build':
      if (!existsSync(findCurrentRun(toPaths(root, toData(root))).folder)) await runPipeline(root);
      return build(root);
    case 'serve':
      return serveSite(root);
    default:
      process.stdout.write(HELP);
      process.exitCode = ['help', '--help', '-h'].includes(command) ? EXIT.fine : EXIT.usage;
  }
}

function toData(root: string): string {
  return resolve(process.env.KHOOSHEH_DATA ?? join(root, 'data'));
}

async function build(root: string): Promise<void> {
  const started = performance.now();
  const address = (process.env.KHOOSHEH_SITE ?? '').replace(/\/$/, '');
  const pages = await buildSite(root, {
    data: toData(root),
    address,
    report: (step) => process.stderr.write(`site: ${step}\n`),
  });
  process.stderr.write(
    `site: ${pages} pages in dist/, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
}

async function serveSite(root: string): Promise<void> {
  // A build that was killed may have left the site under another name; one that is under way brings its own.
  if (!existsSync(join(root, 'dist'))) claimSite(root)();
  if (!existsSync(join(root, 'dist/index.html'))) await build(root);
  const {address} = await serve(join(root, 'dist'), {
    port: Number(process.env.PORT ?? 3000),
    host: process.env.HOST ?? '127.0.0.1',
  });
  process.stdout.write(`${address}\n`);
}

// In a process of its own, so that the warehouse is closed and its memory free before the pages are drawn.
function runPipeline(root: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'pipelines/khoosheh.ts'), 'run'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', fail);
    // With problems the work was done, or what was there before still stands.
    child.once('exit', (code) =>
      code === EXIT.fine || code === EXIT.problems
        ? done()
        : fail(new Error(`pipeline failed: exit code ${code}`)),
    );
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = EXIT.failed;
});
