package org.fuhua.review.calibration;

/// Which row meets which column in which mark, row by row. The side with fewer members are the columns, since only
/// they make a dense matrix.
///
/// @param start where each row begins in `column` and `mark`; one more entry than rows
/// @param rowsAreApplications otherwise the rows are experts
record Incidence(int rows, int columns, int[] start, int[] column, int[] mark, boolean rowsAreApplications) {

    static Incidence of(Crossed data) {
        boolean applications = data.applications().size() >= data.experts().size();
        int[] row = applications ? data.applicationOf() : data.expertOf();
        int[] column = applications ? data.expertOf() : data.applicationOf();
        int rows = Math.max(data.applications().size(), data.experts().size());
        int columns = Math.min(data.applications().size(), data.experts().size());
        int[] start = new int[rows + 1];
        for (int r : row) start[r + 1]++;
        for (int r = 0; r < rows; r++) start[r + 1] += start[r];
        int[] next = start.clone();
        int[] columnOf = new int[row.length];
        int[] markOf = new int[row.length];
        for (int k = 0; k < row.length; k++) {
            int at = next[row[k]]++;
            columnOf[at] = column[k];
            markOf[at] = k;
        }
        return new Incidence(rows, columns, start, columnOf, markOf, applications);
    }

    int size() {
        return column.length;
    }

    /// @return marks in row `r`
    int inRow(int r) {
        return start[r + 1] - start[r];
    }
}
