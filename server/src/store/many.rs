//! Rows that are added together. What a statement costs is, for the most part, the way to the database and back: one
//! for many rows goes it once.

use std::sync::OnceLock;

use super::{Parameter, Query, Row, Transaction};

/// How many rows the statements add. Each is prepared once, so there are few.
const SIZES: [usize; 3] = [16, 4, 1];

/// A statement that adds rows of a table, any number of them.
#[derive(Debug)]
pub struct AddRows {
    /// Up to `VALUES`.
    begin: &'static str,
    columns: usize,
    /// From the values on.
    end: &'static str,
    statements: [OnceLock<String>; SIZES.len()],
}

impl AddRows {
    /// `begin` ends with `VALUES`; `end` is what stands behind the values.
    #[must_use]
    pub const fn new(begin: &'static str, columns: usize, end: &'static str) -> Self {
        Self { begin, columns, end, statements: [const { OnceLock::new() }; SIZES.len()] }
    }

    /// Adds rows in their order, each with a value for every column, and returns what the statement does.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn add(
        &'static self,
        transaction: &mut Transaction,
        rows: Vec<Vec<Parameter<'_>>>,
    ) -> Result<Vec<Row>, sqlx::Error> {
        let (mut rows, mut returned) = (rows.into_iter(), Vec::new());
        for (size, statement) in SIZES.into_iter().zip(&self.statements) {
            while rows.len() >= size {
                let sql = statement.get_or_init(|| self.sql(size));
                let values = rows.by_ref().take(size).flatten().collect();
                returned.extend(Query { sql, values }.fetch_all_in(transaction).await?);
            }
        }
        Ok(returned)
    }

    fn sql(&self, rows: usize) -> String {
        let row = |row: usize| {
            let numbers = row * self.columns + 1..=(row + 1) * self.columns;
            let values: Vec<_> = numbers.map(|number| format!("${number}")).collect();
            format!("({})", values.join(", "))
        };
        let rows: Vec<_> = (0..rows).map(row).collect();
        format!("{} {} {}", self.begin, rows.join(", "), self.end).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_has_values_of_its_own() {
        let add = AddRows::new("INSERT INTO t (a, b) VALUES", 2, "RETURNING a");
        assert_eq!(add.sql(1), "INSERT INTO t (a, b) VALUES ($1, $2) RETURNING a");
        let add = AddRows::new("INSERT INTO t (a, b) VALUES", 2, "");
        assert_eq!(add.sql(3), "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4), ($5, $6)");
    }
}
