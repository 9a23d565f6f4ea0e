/**
 * On the page of the host: gives each of our frames the height that it asks for. A message counts only when it comes from the
 * server that gave this script, and from a frame that stands on this page.
 */
const server = new URL(import.meta.url).origin;

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== server) return;
  const height = (event.data as { limpideHauteur?: unknown } | null)?.limpideHauteur;
  if (typeof height !== 'number' || !(height >= 1 && height <= 20_000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source) frame.height = String(Math.ceil(height));
  }
});

// A frame that was there first has spoken already: it is asked again.
for (const frame of document.querySelectorAll('iframe')) {
  if (frame.src.startsWith(`${server}/`)) frame.contentWindow?.postMessage({ limpideDemande: 'hauteur' }, server);
}
