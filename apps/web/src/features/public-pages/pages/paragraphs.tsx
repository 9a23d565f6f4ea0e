/** A text typed in a field: blank lines part paragraphs, line breaks stay. Never markup. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n{2,}/)
        .filter((part) => part.trim())
        .map((part, index) => (
          <p key={index} class="app-lines">
            {part}
          </p>
        ))}
    </>
  );
}
