import { build } from 'esbuild';

/**
 * Bundles what runs beside the server. The worker that draws charts (components/charts/draw): Node can't run .tsx, and React must be its production build
 * there. The process that makes pages (ops/serve/make-pages.ts): taking the types away while it runs would cost it 17 MB.
 */
export async function buildWorkers(): Promise<void> {
  await build({
    entryPoints: ['ops/serve/make-pages.ts'],
    outfile: 'ops/serve/dist/make-pages.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['next'],
    logLevel: 'warning',
  });
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

if (import.meta.main) await buildWorkers();
