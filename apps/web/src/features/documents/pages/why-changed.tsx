import type { Compared } from '../comparison-memory.ts';
import { message as m } from '../messages.ts';
import { passageName } from '../passage-name.ts';
import type { PassageView } from '../present.ts';
import type { OpenedDocument } from '../queries/index.ts';
import { solvedRules } from '../solved-rules.ts';
import { Because } from './because.tsx';
import { RulesBehind, ruleTitles } from './rules-behind.tsx';

/** Why a passage changed: the words of the writer, which they may edit, and the rules that explain it. */
export function WhyChanged(props: {
  opened: OpenedDocument;
  comparison: Compared | undefined;
  passage: PassageView;
  reasons: ReadonlyMap<string, string>;
  may: { edit: boolean };
}) {
  const { opened, comparison, passage, reasons, may } = props;
  if (!comparison || comparison === 'too-long' || passage.relation === 'same') return null;
  const { before, after } = opened.texts;
  const bead = comparison.beads[passage.index]!;
  const name = passageName(bead);
  const reason = reasons.get(name);
  const rules = solvedRules(bead, before.analysis.findings, after?.analysis.findings ?? []);
  const text = shortened(bead.after[0]?.text ?? bead.before[0]?.text ?? '');
  return (
    <div id={`passage-${name}`}>
      {reason && <Because reason={reason} />}
      <RulesBehind
        rules={ruleTitles(rules)}
        href={(rule) => `/espace/lisibilite/regles#${rule}`}
        all="/espace/lisibilite/regles"
      />
      {may.edit && (
        <p class="app-rules-behind lp-no-print">
          <a href={`/espace/documents/${opened.document.id}/avant-apres/${name}/raison`}>
            {m(reason ? 'reason.change' : 'reason.say')}
            <span class="lp-hidden-visually"> {m('reason.of', { text })}</span>
          </a>
        </p>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).replace(/ \S*$/, '')}…`;
}
