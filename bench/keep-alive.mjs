import { Agent, request } from 'node:http';

/** A reader with connections that stay open, as a browser or a balancer has. */
export function openReader(connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return { get: (url, headers) => get(agent, url, headers), close: () => agent.destroy() };
}

/** Status and headers of an answer that was read to its end. */
function get(agent, url, headers, mayRepeat = true) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      response
        .resume()
        .once('end', () => resolve({ status: response.statusCode, headers: response.headers }))
        .once('error', reject);
    });
    asked.once('error', (error) => {
      // The server may close an idle connection at the moment it is used again: browsers ask once more, too.
      if (mayRepeat && asked.reusedSocket && error.code === 'ECONNRESET') resolve(get(agent, url, headers, false));
      else reject(error);
    });
    asked.end();
  });
}
