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

/** The rules that explain a change, each with where it is explained. */
export function RulesBehind(props: {
  rules: readonly { name: string; title: string }[];
  href: (name: string) => string;
}) {
  const { rules, href } = props;
  if (rules.length === 0) return null;
  return (
    <p class="app-rules-behind">
      {m('rewriting.rules', { count: rules.length })}{' '}
      {rules.map((rule, index) => (
        <span key={rule.name}>
          {index > 0 && ', '}
          <a href={href(rule.name)}>{rule.title}</a>
        </span>
      ))}
    </p>
  );
}
