import { assets, procedure } from '../data.server.ts';
import { Page } from '../page.tsx';

export async function loader() {
  return { procedure, assets };
}

export default function Route({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  return <Page {...loaderData} withScripts={true} />;
}
