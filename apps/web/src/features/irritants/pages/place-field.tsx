import { Select, type SelectGroup, type SelectOption } from '@limpide/ui';
import type { FormState } from '../../../platform/forms/index.ts';
import { message as m } from '../messages.ts';
import type { PlaceGroup } from '../queries/choices.ts';
import type { NamedPlace } from '../queries/record.ts';
import { placeValue } from '../schema.ts';

/** Above this, one list of démarches and steps is too long to be quick: steps are then offered for the chosen one alone. */
const longList = 400;

/**
 * One choice that says both the démarche and the step, without a second page. With very many démarches the list offers
 * démarches alone, and the steps of those already chosen.
 */
export function PlaceField(props: {
  form: FormState;
  name: 'place' | 'place-2' | 'place-3';
  groups: readonly PlaceGroup[];
  /** Places that stand, offered even when they could no longer be chosen. */
  standing?: readonly NamedPlace[];
  /** The record must hang on a démarche. */
  required?: boolean;
}) {
  const { form, name, groups } = props;
  const field = form.field(name);
  const chosen = new Set([field.value.split('/')[0], ...(props.standing ?? []).map((place) => place.procedureId)]);
  const total = groups.reduce((sum, group) => sum + group.steps.length + 1, 0);
  const items: (SelectOption | SelectGroup)[] = groups.map((group) => {
    const whole = { value: group.procedureId, text: m('field.place.whole', { title: group.title }) };
    const withSteps = total <= longList || chosen.has(group.procedureId);
    return {
      label: group.title,
      options: [
        whole,
        ...(withSteps ? group.steps : []).map((step) => ({
          value: `${group.procedureId}/${step.id}`,
          text: m('field.place.step', { title: group.title, step: step.text }),
        })),
      ],
    };
  });
  const offered = new Set(items.flatMap((item) => ('options' in item ? item.options.map((o) => o.value) : item.value)));
  const lost = (props.standing ?? []).filter((place) => !offered.has(placeValue(place)));
  if (lost.length > 0) {
    items.push({
      label: m('field.place.kept'),
      options: lost.map((place) => ({
        value: placeValue(place),
        text: [place.procedure, place.step].filter(Boolean).join(' – '),
      })),
    });
  }
  return (
    <Select
      {...field}
      label={m(`field.${name}`)}
      items={[{ value: '', text: props.required ? m('field.place.choose') : noneWords(name) }, ...items]}
      required={props.required}
      width="measure"
    />
  );
}

/** The first place may be unknown; the others are only there for what happens in several. */
function noneWords(name: string): string {
  return name === 'place' ? m('field.place.none') : m('field.place.nowhere-else');
}
