import { Details } from '@limpide/ui';
import type { Scope } from '../../../platform/http/route.ts';
import { type Action, mayIn } from '../../../platform/policy/index.ts';
import { message as m } from '../messages.ts';

type ToolName =
  | 'starter'
  | 'model'
  | 'import'
  | 'links'
  | 'together'
  | 'search-words'
  | 'life-events'
  | 'sites'
  | 'subscribers';

interface Tool {
  name: ToolName;
  href: string;
  needs: Action;
  /** Nothing to do there before the first démarche. */
  later?: true;
}

const groups: { name: 'start' | 'keep' | 'spread'; tools: Tool[] }[] = [
  {
    name: 'start',
    tools: [
      { name: 'starter', href: '/espace/demarches/depart', needs: 'procedure.create' },
      { name: 'model', href: '/espace/demarches/modeles-partages', needs: 'procedure.create' },
      { name: 'import', href: '/espace/demarches/importer', needs: 'procedure.create' },
    ],
  },
  {
    name: 'keep',
    tools: [
      { name: 'links', href: '/espace/demarches/liens', needs: 'procedure.list', later: true },
      { name: 'together', href: '/espace/demarches/ensemble', needs: 'procedure.edit', later: true },
    ],
  },
  {
    name: 'spread',
    tools: [
      { name: 'search-words', href: '/espace/demarches/mots', needs: 'search-words.manage' },
      { name: 'life-events', href: '/espace/moments-de-vie', needs: 'life-event.order' },
      { name: 'sites', href: '/espace/sites', needs: 'reference-site.list' },
      { name: 'subscribers', href: '/espace/abonnements', needs: 'subscriber.manage' },
    ],
  },
];

/** What one does with all démarches, by purpose; what this person may not do is left out. */
export function Tools({ scope, count }: { scope: Scope; count: number }) {
  const shown = groups
    .map(({ name, tools }) => ({
      name,
      tools: tools.filter(
        ({ needs, later }) => mayIn(scope.actor, needs, scope.actor.organisationId) && (!later || count > 0),
      ),
    }))
    .filter(({ tools }) => tools.length > 0);
  if (shown.length === 0) return null;
  return (
    <Details summary={m('list.tools')} open={count === 0}>
      <div class="app-tools">
        {shown.map(({ name, tools }) => (
          <section key={name}>
            <h2 class="app-tools__title">{m(`list.tools.${name}`)}</h2>
            <ul class="app-tools__list">
              {tools.map((tool) => (
                <li key={tool.name}>
                  <a href={tool.href}>{m(`list.${tool.name}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Details>
  );
}
