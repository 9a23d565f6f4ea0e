import type { Block } from '@limpide/documents';
import { Details, Textarea } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { message as m } from '../messages.ts';
import { fieldOf, mostSentences, type ReadSentence, sentencesOf } from '../remarks.ts';
import { fieldsIn, TextView } from './text-view.tsx';

/**
 * A text whose every sentence can be spoken of, without a script: a fold under each one holds a remark and other words.
 * The folds that hold something, or something wrong, are open.
 */
export function TextWithRemarks({ blocks, form }: { blocks: readonly Block[]; form: FormState }) {
  const sentences = sentencesOf(blocks);
  if (sentences.length > mostSentences) {
    return (
      <section class="lp-stack">
        <h2>{m('remark.text')}</h2>
        <p class="lp-measure">{m('remark.too-long')}</p>
        <TextView blocks={blocks} />
      </section>
    );
  }
  const placed = sentences.map((sentence, position) => ({ sentence, position }));
  return (
    <section class="lp-stack">
      <h2>{m('remark.text')}</h2>
      <p class="lp-measure lp-second">{m('remark.how')}</p>
      {blocks.map((block) => {
        const own = placed.filter(({ sentence }) => sentence.block === block);
        if (own.length === 0) return null;
        return (
          <div
            key={block.index}
            class={block.kind === 'list-item' ? 'app-remarked app-remarked--item' : 'app-remarked'}
          >
            {own.map(({ sentence, position }) => (
              <Sentence key={position} sentence={sentence} position={position} form={form} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Sentence(props: { sentence: ReadSentence; position: number; form: FormState }) {
  const { sentence, position, form } = props;
  const { block, from, to } = sentence;
  const field = (what: 'remark' | 'suggestion') => ({
    id: `champ-${fieldOf(what, position)}`,
    name: what,
    value: form.list(what)[position] ?? '',
    error: form.errors[fieldOf(what, position)],
  });
  const [remark, suggestion] = [field('remark'), field('suggestion')];
  const used = [remark, suggestion].some(({ value, error }) => value.trim() !== '' || error);
  const n = position + 1;
  return (
    <div class="app-remarked__sentence">
      <p class={block.kind === 'heading' ? 'app-text__heading' : undefined}>{fieldsIn(block, from, to)}</p>
      <Details
        open={used}
        summary={
          <>
            {m(used ? 'remark.made' : 'remark.make')}
            <span class="lp-hidden-visually"> {m('remark.make-of', { n })}</span>
          </>
        }
      >
        <Textarea {...remark} label={m('remark.say', { n })} rows={3} />
        <Textarea {...suggestion} label={m('remark.suggest')} rows={3} />
      </Details>
    </div>
  );
}
