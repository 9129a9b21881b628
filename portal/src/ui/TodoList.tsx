import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Todo {
  id: string;
  href: string;
  what: ReactNode;
  when?: ReactNode;
  more?: ReactNode;
}

/** What somebody has to do, each with its deadline, the most urgent first. */
export function TodoList({ todos }: { todos: Todo[] }) {
  return (
    <ul className="todo">
      {todos.map((todo) => (
        <li key={todo.id}>
          <Link to={todo.href}>
            <span className="todo-what">{todo.what}</span>
            {todo.when && <span className="todo-when">{todo.when}</span>}
            {todo.more && <span className="todo-more">{todo.more}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
