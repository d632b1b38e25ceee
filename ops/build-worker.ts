import { build } from 'esbuild';

/** Bundles the worker that draws charts on the server (components/charts/draw): Node can't run .tsx, and React must be its production build there. */
export async function buildWorker(): Promise<void> {
  await build({
    entryPoints: ['components/charts/draw/worker.tsx'],
    outfile: 'components/charts/draw/dist/worker.mjs',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    conditions: ['browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);" },
    logLevel: 'warning',
  });
}

if (import.meta.main) await buildWorker();
