import { Button, ButtonGroup, Details, PageHeading, Radios, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import type { Scope } from '../../../platform/http/route.ts';
import { FormShell } from '../../../shell/form-shell.tsx';
import { type BlockName, blockLabel, fieldLabels, fieldsOf, type Review } from '../../procedures/index.ts';
import { message as m } from '../messages.ts';
import { valueText } from '../present.ts';
import { Frame, pathOf, type Subject } from './frame.tsx';

/** A change of the fiche modèle in a block that the organisation wrote itself: before, now, and one's own, then the choice. */
export function ReviewBlockPage(props: {
  scope: Scope;
  form: FormState;
  procedure: Subject;
  block: BlockName;
  review: Review;
}) {
  const { scope, form, procedure, block, review } = props;
  const wording = review.change === 'wording';
  const words = { block: blockLabel(block) };
  const title = wording ? m('review.title.wording', words) : m('review.title', words);
  const merged = review.merge.outcome === 'merged' ? review.merge.value : undefined;
  const choices = [
    { value: 'mine', label: m('review.mine') },
    { value: 'theirs', label: m('review.theirs') },
    ...(merged === undefined ? [] : [{ value: 'merged', label: m('review.merge') }]),
    ...(block === 'steps' ? [] : [{ value: 'write', label: m('review.write') }]),
  ];
  return (
    <Frame scope={scope} procedure={procedure} title={title} deep>
      <PageHeading title={title} lead={wording ? m('review.lead.wording') : m('review.lead')} leadSize="body" />
      <div class="lp-grid lp-versions">
        <Column title={m('review.before')} text={valueText(block, review.base)} />
        <Column title={m('review.now')} text={valueText(block, review.theirs)} />
        <Column title={m('review.yours')} text={valueText(block, review.mine)} />
      </div>
      {merged === undefined ? (
        <p class="lp-measure">{m('review.conflict')}</p>
      ) : (
        <section class="lp-versions__side">
          <h2 class="lp-versions__title">{m('review.merged')}</h2>
          <p class="lp-versions__text">{valueText(block, merged)}</p>
        </section>
      )}
      <FormShell form={form} labels={{ ...fieldLabels(), choice: m('review.choice'), reason: m('review.reason') }}>
        <input type="hidden" name="number" value={form.field('number').value} />
        <Radios {...form.field('choice')} label={m('review.choice')} required items={choices} />
        {block === 'steps' ? <p class="lp-second">{m('review.steps')}</p> : <Written form={form} block={block} />}
        <Textarea {...form.field('reason')} label={m('review.reason')} hint={m('block.reason.hint')} rows={2} />
        <ButtonGroup>
          <Button>{m('review.submit')}</Button>
          <a href={pathOf(procedure)}>{m('cancel')}</a>
        </ButtonGroup>
      </FormShell>
    </Frame>
  );
}

function Column({ title, text }: { title: string; text: string }) {
  return (
    <section class="lp-span-third lp-versions__side">
      <h2 class="lp-versions__title">{title}</h2>
      <p class="lp-versions__text">{text}</p>
    </section>
  );
}

/** The fields of the block, with what is proposed in them. */
function Written({ form, block }: { form: FormState; block: BlockName }) {
  const names = fieldLabels();
  return (
    <Details
      summary={m('review.write.title')}
      open={Object.keys(form.errors).some((name) => fieldsOf(block).includes(name))}
    >
      <div class="lp-stack-24">
        <p class="lp-second">{m('review.write.hint')}</p>
        {fieldsOf(block).map((name) => (
          <Textarea key={name} {...form.field(name)} label={names[name] ?? name} rows={name.includes('text') ? 3 : 2} />
        ))}
      </div>
    </Details>
  );
}
