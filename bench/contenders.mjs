/** What is compared on the public page; the first is what the others are held against. */
export const contenderTitles = {
  limpide: 'Limpide',
  renewed: 'Limpide, page à composer à chaque fois',
  same: 'React Router 8, la même page sans ses scripts',
  scripts: 'React Router 8, avec ses scripts et les données pour l’hydratation',
};

/**
 * The request handler of one contender, the path of the page, and how its own house listens for requests.
 * @param {keyof typeof contenderTitles} name
 * @param {string} client the folder of the site's style sheets and fonts
 * @returns {Promise<{handler: (request: Request) => Promise<Response>, path: string, listener: () => import('node:http').Server}>}
 */
export async function pageContender(name, client) {
  process.env.LIMPIDE_CLIENT = client;
  const { pageHandler, publicProcedure } = await import('./dist/limpide.js');
  const renewed = name === 'renewed';
  const limpide = pageHandler(client, { renewed });
  const redirection = await limpide(new Request(`https://limpide.example/demarches/${publicProcedure().id}`));
  const path = redirection.headers.get('location');
  if (renewed || name === 'limpide') {
    const { createAdaptorServer } = await import('@hono/node-server');
    return { handler: limpide, path, listener: () => createAdaptorServer({ fetch: limpide }) };
  }
  const { createServer } = await import('node:http');
  const { createRequestHandler } = await import('react-router');
  const { createRequestListener } = await import('@react-router/node');
  const build = await import('./react-router/dist/server/index.js');
  const handler = createRequestHandler(build, 'production');
  return {
    handler: (request) => handler(request),
    path: name === 'scripts' ? `/scripts${path}` : path,
    listener: () => createServer(createRequestListener({ build, mode: 'production' })),
  };
}

/** React Router answers robots otherwise than people. */
export const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
