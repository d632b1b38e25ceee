import type { Todo } from '#domain/todo.ts';
import type { Words } from '#words/words.ts';
import { type Named, TodoItem } from './todo-item.tsx';

const shownAtFirst = 8;

/** What there is to do, worst first. A long list shows its worst and folds the rest away. */
export function TodoList({
  words,
  todos,
  pledgeOf,
  commitmentOf,
  nothingNew,
}: {
  words: Words;
  todos: Todo[];
  pledgeOf: (todo: Todo) => string;
  commitmentOf: (todo: Todo) => Named | null;
  nothingNew: Parameters<typeof TodoItem>[0]['nothingNew'];
}) {
  const rest = todos.slice(shownAtFirst);
  const list = (some: Todo[]) => (
    <ol className="todos">
      {some.map((todo) => (
        <TodoItem
          key={`${todo.kind} ${todo.pledge} ${todo.commitment} ${todo.subject}`}
          words={words}
          todo={todo}
          pledge={pledgeOf(todo)}
          commitment={commitmentOf(todo)}
          nothingNew={nothingNew}
        />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="todos">
      <h2 id="todos" className="hidden">
        {words.t('todo.list')}
      </h2>
      {list(todos.slice(0, shownAtFirst))}
      {rest.length > 0 && (
        <details className="more">
          <summary>{words.t('todo.more', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}
