import { PublicProcedurePage } from '../../../apps/web/src/features/public-pages/pages/procedure.tsx';
import type { PublicProcedure } from '../../../apps/web/src/features/public-pages/queries.ts';
import type { Scope } from '../../../apps/web/src/platform/http/route.ts';

/** The page of a démarche, from the data of the loader. */
export function Page(props: { procedure: PublicProcedure; assets: unknown; withScripts: boolean }) {
  const scope = {
    withScripts: props.withScripts,
    platform: { assets: props.assets, config: { baseUrl: new URL('https://limpide.example') } },
    c: { get: () => undefined },
  } as unknown as Scope;
  return <PublicProcedurePage scope={scope} procedure={props.procedure} changes={[]} notices={[]} />;
}
