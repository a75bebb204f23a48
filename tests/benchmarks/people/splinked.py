"""splink over the same two lists: ``splinked.py KNOWN.csv ROWS.csv`` writes its answer as JSON.

Runs in an interpreter of its own that has splink (``pip install splink``) and nothing of this project.
The blocking rules are the import's: a number, an address, a birth date with one sound of the name, the
two rarest sounds of the name, and its rarest one alone where few have it. The comparisons are the import's
too, on names made ready as the import makes them; splink learns its weights as its documentation says.
"""

import json
import logging
import sys
import time

import duckdb
import splink.comparison_level_library as levels
import splink.comparison_library as comparisons
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.blocking_rule_library import CustomRule

LEAST = 0.5
"""Pairs below it are not asked for."""
KNOWN_ALREADY = 0.5
"""The share of the rows that is about people of the list: splink is told the truth."""


def between(column: str, near: tuple[int, ...]) -> comparisons.CustomComparison:
    """A number that is equal, or near by steps."""
    empty = levels.NullLevel(column)
    steps = [levels.CustomLevel(f"abs({column}_l - {column}_r) <= {step}", f"within {step}") for step in near]
    return comparisons.CustomComparison([empty, *steps, levels.ElseLevel()], column)


def name() -> comparisons.CustomComparison:
    """The same letters in whatever order, the same sounds, much alike, or not."""
    return comparisons.CustomComparison(
        [
            levels.NullLevel("sorted_name"),
            levels.ExactMatchLevel("sorted_name", term_frequency_adjustments=True),
            levels.ExactMatchLevel("sounds", term_frequency_adjustments=True),
            levels.JaroWinklerLevel("sorted_name", 0.92),
            levels.JaroWinklerLevel("sorted_name", 0.8),
            levels.ElseLevel(),
        ],
        "sorted_name",
    )


def settings() -> SettingsCreator:
    """What the import compares and looks at."""
    return SettingsCreator(
        link_type="link_only",
        comparisons=[
            name(),
            comparisons.ExactMatch("phone"),
            comparisons.ExactMatch("email"),
            comparisons.CustomComparison(
                [
                    levels.NullLevel("born"),
                    levels.ExactMatchLevel("born"),
                    levels.DamerauLevenshteinLevel("born", 1),
                    levels.ElseLevel(),
                ],
                "born",
            ),
            between("age", (1, 4)),
            comparisons.ExactMatch("gender"),
            comparisons.ExactMatch("city").configure(term_frequency_adjustments=True),
            between("height", (1, 3)),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("phone"),
            block_on("email"),
            CustomRule("l.born = r.born AND list_has_any(l.keys, r.keys)"),
            block_on("pairs", arrays_to_explode=["pairs"]),
            block_on("rare", arrays_to_explode=["rare"]),
        ],
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False,
    )


def loaded(database: duckdb.DuckDBPyConnection, table: str, path: str) -> None:
    """A list as a table; empty cells are unknown."""
    lists = ", ".join(f"string_split({one}, ';') AS {one}" for one in ("keys", "pairs", "rare"))
    texts = ", ".join(
        f"nullif({one}, '') AS {one}"
        for one in ("name", "phone", "email", "born", "gender", "city", "sorted_name", "sounds")
    )
    numbers = ", ".join(f"try_cast(nullif({one}, '') AS INTEGER) AS {one}" for one in ("age", "height"))
    database.execute(
        f"CREATE TABLE {table} AS SELECT CAST(unique_id AS INTEGER) AS unique_id, {texts}, {numbers}, {lists}"
        f" FROM read_csv('{path}', header=true, all_varchar=true)"
    )


def main() -> None:
    """Load, learn, predict; only the last two are timed."""
    logging.getLogger("splink").setLevel(logging.ERROR)
    database = duckdb.connect()
    loaded(database, "known", sys.argv[1])
    loaded(database, "arriving", sys.argv[2])
    rows = database.execute("SELECT count(*) FROM arriving").fetchall()[0][0]
    people = database.execute("SELECT count(*) FROM known").fetchall()[0][0]
    began = time.perf_counter()
    api = DuckDBAPI(connection=database)
    both = [
        api.register("known", table_name="known_list"),
        api.register("arriving", table_name="arriving_list"),
    ]
    linker = Linker(both, settings(), log_level=None, validate_settings=False)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    linker._settings_obj._probability_two_random_records_match = KNOWN_ALREADY * rows / (rows * people)
    for rule in (block_on("phone"), block_on("sorted_name")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicting = time.perf_counter()
    pairs = linker.inference.predict(threshold_match_probability=LEAST)
    ended = time.perf_counter()
    found = database.execute(
        "SELECT CASE WHEN source_dataset_l LIKE 'arriving%' THEN unique_id_l ELSE unique_id_r END AS row_id,"
        " CASE WHEN source_dataset_l LIKE 'arriving%' THEN unique_id_r ELSE unique_id_l END AS known_id,"
        f" match_probability FROM {pairs.physical_name}"
        " QUALIFY row_number() OVER (PARTITION BY row_id ORDER BY match_probability DESC, known_id) = 1"
    ).fetchall()
    many = database.execute(f"SELECT count(*) FROM {pairs.physical_name}").fetchall()[0][0]
    print(
        json.dumps({
            "seconds": ended - began, "predicting": ended - predicting, "pairs": many, "best": found,
        })
    )  # fmt: skip


if __name__ == "__main__":
    main()
