import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comesAfter, layJourney, type OnlineProcedure, type OrderItem, pieceKey } from './journey.ts';

const procedure = (id: string, more: Partial<OnlineProcedure> = {}): OnlineProcedure => ({
  id,
  title: id,
  summary: '',
  organisation: 'Commune',
  lifeEvent: 'je-demenage',
  prepare: [],
  ...more,
});
const place = (procedureId: string, position: number, more: Partial<OrderItem> = {}): OrderItem => ({
  procedureId,
  moment: 'same-day',
  position,
  condition: '',
  requires: [],
  ...more,
});
const shown = (journey: ReturnType<typeof layJourney>) =>
  journey.moments.map(({ moment, steps }) => [moment, ...steps.map((step) => step.id)]);

describe('a journey', () => {
  it('without an order is the démarches of the event, by name', () => {
    const online = [procedure('École'), procedure('Adresse'), procedure('Bac', { lifeEvent: 'un-deces' })];
    expect(shown(layJourney('je-demenage', online, []))).toEqual([['any-time', 'Adresse', 'École']]);
  });

  it('follows its moments, takes démarches of other events, and hides what it should', () => {
    const online = ['a', 'b', 'c', 'd', 'e'].map((id) => procedure(id, id === 'd' ? { lifeEvent: 'j-etudie' } : {}));
    const order = [
      place('a', 3, { moment: 'within-month' }),
      place('d', 1, { moment: 'before' }),
      place('b', 2),
      place('c', 4, { moment: 'hidden' }),
      place('gone', 0, { moment: 'before' }),
    ];
    expect(shown(layJourney('je-demenage', online, order))).toEqual([
      ['before', 'd'],
      ['same-day', 'b'],
      ['within-month', 'a'],
      ['any-time', 'e'],
    ]);
  });

  it('puts what must come first first, and says so across moments', () => {
    const online = ['a', 'b', 'c'].map((id) => procedure(id));
    const order = [
      place('a', 0, { requires: ['b'] }),
      place('b', 1),
      place('c', 2, { moment: 'within-month', requires: ['a', 'offline'] }),
    ];
    const journey = layJourney('je-demenage', online, order);
    expect(shown(journey)).toEqual([
      ['same-day', 'b', 'a'],
      ['within-month', 'c'],
    ]);
    expect(journey.moments[1]!.steps[0]!.after).toEqual([{ id: 'a', title: 'a' }]);
  });

  it('shows every démarche once, whatever the order says', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const orders = fc.uniqueArray(
      fc.record({
        procedureId: fc.constantFrom(...ids),
        moment: fc.constantFrom('before', 'same-day', 'within-month', 'any-time'),
        position: fc.nat(5),
        condition: fc.constant(''),
        requires: fc.subarray(ids),
      }) as fc.Arbitrary<OrderItem>,
      { selector: (item) => item.procedureId },
    );
    fc.assert(
      fc.property(orders, (order) => {
        const journey = layJourney(
          'je-demenage',
          ids.map((id) => procedure(id)),
          order,
        );
        expect(journey.moments.flatMap(({ steps }) => steps.map((step) => step.id)).sort()).toEqual(ids);
      }),
    );
  });
});

describe('what several démarches ask for', () => {
  it('is named once, and taken out of each', () => {
    const online = [
      procedure('a', { prepare: ['Votre carte d’identité', 'Une photo'] }),
      procedure('b', { prepare: ["La carte d'identité", 'Le bail', 'Le bail'] }),
    ];
    const journey = layJourney('je-demenage', online, []);
    expect(journey.shared).toEqual([{ name: 'Votre carte d’identité', titles: ['a', 'b'] }]);
    expect(journey.moments[0]!.steps.map((step) => step.own)).toEqual([['Une photo'], ['Le bail', 'Le bail']]);
  });

  it.each([
    ['2 photos', '1 photo'],
    ['Une copie de la carte d’identité', 'La carte d’identité'],
    ['Votre carte d’identité et son code PIN', 'Votre carte d’identité'],
    ['Le bail', 'Le bail si vous louez'],
  ])('« %s » is not « %s »', (a, b) => expect(pieceKey(a)).not.toBe(pieceKey(b)));
});

it('sees who waits for whom through others', () => {
  const order = [place('a', 0, { requires: ['b'] }), place('b', 1, { requires: ['c'] }), place('c', 2)];
  expect(comesAfter(order, 'a', 'c')).toBe(true);
  expect(comesAfter(order, 'c', 'a')).toBe(false);
  expect(comesAfter([place('x', 0, { requires: ['y'] }), place('y', 1, { requires: ['x'] })], 'x', 'z')).toBe(false);
});
