import { ruleGuide } from '@limpide/readability';
import { message as m } from '../messages.ts';

let titles: ReadonlyMap<string, string> | undefined;

/** Rules by name, as a reader knows them; a name that this engine does not know is left out. */
export function ruleTitles(names: readonly string[]): { name: string; title: string }[] {
  titles ??= new Map(ruleGuide().map((rule) => [rule.name, rule.title]));
  return names.flatMap((name) => {
    const title = titles?.get(name);
    return title ? [{ name, title }] : [];
  });
}

/** Rules that a passage names; the others are counted. */
const mostNamed = 3;

/** The rules that explain a change, each with where it is explained. */
export function RulesBehind(props: {
  rules: readonly { name: string; title: string }[];
  href: (name: string) => string;
  /** Where all of them are. */
  all: string;
}) {
  const { rules, href } = props;
  const others = rules.length - mostNamed;
  if (rules.length === 0) return null;
  return (
    <p class="app-rules-behind">
      {m('rewriting.rules', { count: rules.length })}{' '}
      {rules.slice(0, mostNamed).map((rule, index) => (
        <span key={rule.name}>
          {index > 0 && ', '}
          <a href={href(rule.name)}>{rule.title}</a>
        </span>
      ))}
      {others > 0 && (
        <>
          {' '}
          <a href={props.all}>{m('rewriting.rules-others', { count: others })}</a>
        </>
      )}
    </p>
  );
}
