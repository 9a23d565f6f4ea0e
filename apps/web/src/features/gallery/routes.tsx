import { newId } from '@limpide/kernel';
import { Gallery } from '@limpide/ui/gallery';
import { streamSSE } from 'hono/streaming';
import { notFound } from '../../platform/http/errors.ts';
import { page, type Route } from '../../platform/http/route.ts';
import { PublicPage } from '../../shell/public-page.tsx';

const boot = newId();

export const galleryRoutes: Route[] = [
  page('/dev/galerie', { kind: 'public' }, async (scope) => {
    if (!scope.platform.config.gallery) throw notFound();
    const component = scope.query('composant');
    return (
      <PublicPage scope={scope} title="Galerie des composants" noIndex>
        <Gallery
          component={component}
          hrefFor={(name: string) => `/dev/galerie?composant=${encodeURIComponent(name)}`}
        />
      </PublicPage>
    );
  }),
  page('/dev/reload', { kind: 'public' }, async (scope) => {
    if (!scope.platform.config.development) throw notFound();
    return streamSSE(scope.c, async (stream) => {
      while (!stream.aborted) {
        await stream.writeSSE({ data: boot });
        await stream.sleep(2000);
      }
    });
  }),
];
