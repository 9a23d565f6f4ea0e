import type { Content, HeadingLevel } from '../content.ts';
import { Heading } from '../heading/heading.tsx';

export interface Topic {
  href: string;
  title: Content;
  text?: Content;
}

export interface TopicListProps {
  topics: Topic[];
  headingLevel?: HeadingLevel;
}

/** « Ce que vous vivez »: links in columns, each under a rule. */
export function TopicList({ topics, headingLevel = 3 }: TopicListProps) {
  return (
    <ul class="lp-topics">
      {topics.map((topic) => (
        <li key={topic.href} class="lp-topics__topic">
          <Heading level={headingLevel}>
            <a href={topic.href}>{topic.title}</a>
          </Heading>
          {topic.text && <p class="lp-second">{topic.text}</p>}
        </li>
      ))}
    </ul>
  );
}
