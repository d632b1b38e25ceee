const root = import.meta.dirname;
const dataFile = '.+\\.(?:csv|json|svg|txt)';

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  outputFileTracingRoot: root,
  turbopack: { root },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'happy-dom', 'better-auth', '@better-auth/passkey', '@better-auth/utils', 'nodemailer'],
  // ops/serve compresses, tags and keeps what is public; Next would do it anew for every request.
  compress: false,
  generateEtags: false,
  reactMaxHeadersLength: 0,
  cacheMaxMemorySize: 0,
  // Titles stand in <head> for everyone, not only for robots: pages must be whole without JavaScript.
  htmlLimitedBots: /.*/,
  // `npm run check` does this with TypeScript 7.
  typescript: { ignoreBuildErrors: true },
  // ops/serve/front-door.ts keeps every other body at 256 kB; a file to take in may be larger.
  experimental: { inlineCss: true, authInterrupts: true, serverActions: { bodySizeLimit: '5mb' } },

  redirects: async () => [
    { source: '/sv', destination: '/', permanent: true },
    { source: '/sv/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => [
    { source: `/en/:file(${dataFile})`, destination: '/en/data/:file' },
    { source: `/:file((?!(?:en|api|arbete|_next)/)${dataFile})`, destination: '/sv/data/:file' },
    { source: '/api/v1/:path(.+)', destination: '/sv/data/:path.json' },
    { source: '/', destination: '/sv' },
    { source: '/:path((?!(?:en|sv|api|arbete|_next)(?:/|$)|.*\\.[a-z0-9]+$).+)', destination: '/sv/:path' },
  ],
};
