import { createRequestHandler } from 'react-router';

/**
 * The request handlers that serve one and the same démarche, each with the path of the page.
 * @param {string} client the folder of the site's style sheets and fonts
 */
export async function pageContenders(client) {
  process.env.LIMPIDE_CLIENT = client;
  const { pageHandler, publicProcedure } = await import('./dist/limpide.js');
  const reactRouter = createRequestHandler(await import('./react-router/dist/server/index.js'), 'production');
  const limpide = pageHandler(client);
  const redirection = await limpide(new Request(`https://limpide.example/demarches/${publicProcedure().id}`));
  const path = redirection.headers.get('location');
  return {
    limpide: { handler: limpide, path },
    same: { handler: (request) => reactRouter(request), path },
    scripts: { handler: (request) => reactRouter(request), path: `/scripts${path}` },
  };
}

/** React Router answers robots otherwise than people. */
export const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
