import { engine, profiles, ruleGuide } from '@limpide/readability';
import { page, type Route } from '../../../platform/http/route.ts';
import { checkerTexts } from '../editor-texts.ts';
import { message as m } from '../messages.ts';
import { CheckerPage } from '../pages/checker.tsx';
import { RulesPage } from '../pages/rules.tsx';

export const guideRoutes: Route[] = [
  page('/espace/lisibilite/regles', { kind: 'signed-in' }, async (scope) => (
    <RulesPage scope={scope} guide={ruleGuide()} engine={engine} />
  )),
  page('/lisibilite', { kind: 'public' }, async (scope) => (
    <CheckerPage
      scope={scope}
      island={{
        profiles: profiles.map((profile) => ({ value: profile, text: m(`profile.${profile}`) })),
        texts: checkerTexts(),
      }}
    />
  )),
];
