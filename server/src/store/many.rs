//! Rows that are added together. What a statement costs is, for the most part, the way to the database and back: one
//! for many rows goes it once.

use std::sync::OnceLock;

use super::{Parameter, Query, Row, Transaction};

/// How many rows the statements add. Each is prepared once, so there are few.
const SIZES: [usize; 6] = [32, 16, 8, 4, 2, 1];

/// A statement that adds rows of a table, any number of them.
#[derive(Debug)]
pub struct AddRows {
    /// Up to `VALUES`.
    begin: &'static str,
    columns: usize,
    /// From the values on.
    end: &'static str,
    sqlite: Statements,
    postgres: Statements,
}

/// One for each size.
type Statements = [OnceLock<String>; SIZES.len()];

/// How a statement names its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Values {
    /// `?`, in their order. A numbered one is a name to SQLite, and is looked for among all names before it whenever a value is
    /// bound: with hundreds of them that takes longer than to add the rows.
    InOrder,
    /// `$1`, which PostgreSQL asks for.
    Numbered,
}

impl AddRows {
    /// `begin` ends with `VALUES`; `end` is what stands behind the values.
    #[must_use]
    pub const fn new(begin: &'static str, columns: usize, end: &'static str) -> Self {
        let sqlite = [const { OnceLock::new() }; SIZES.len()];
        let postgres = [const { OnceLock::new() }; SIZES.len()];
        Self { begin, columns, end, sqlite, postgres }
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
        let (statements, named) = match transaction {
            Transaction::Sqlite(_) => (&self.sqlite, Values::InOrder),
            Transaction::Postgres(_) => (&self.postgres, Values::Numbered),
        };
        for (size, statement) in SIZES.into_iter().zip(statements) {
            while rows.len() >= size {
                let sql = statement.get_or_init(|| self.sql(size, named));
                let values = rows.by_ref().take(size).flatten().collect();
                returned.extend(Query { sql, values }.fetch_all_in(transaction).await?);
            }
        }
        Ok(returned)
    }

    fn sql(&self, rows: usize, named: Values) -> String {
        let value = |number| match named {
            Values::InOrder => "?".to_owned(),
            Values::Numbered => format!("${number}"),
        };
        let row = |row: usize| {
            let numbers = row * self.columns + 1..=(row + 1) * self.columns;
            format!("({})", numbers.map(value).collect::<Vec<_>>().join(", "))
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
        let one = |named| add.sql(1, named);
        assert_eq!(one(Values::Numbered), "INSERT INTO t (a, b) VALUES ($1, $2) RETURNING a");
        assert_eq!(one(Values::InOrder), "INSERT INTO t (a, b) VALUES (?, ?) RETURNING a");
        let add = AddRows::new("INSERT INTO t (a, b) VALUES", 2, "");
        let numbered = add.sql(3, Values::Numbered);
        assert_eq!(numbered, "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4), ($5, $6)");
    }
}
