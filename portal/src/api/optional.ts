/** A view whose named members may be absent; contracts say it of few members, and each is then handled. */
export type Optional<T, K extends keyof T> = Omit<T, K> & { [P in K]?: T[P] | null };
