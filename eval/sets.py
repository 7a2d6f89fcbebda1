"""The gold sets: what Satow is run on, which script scores it, and how its figures are read.

A measure is a number of which more is better. Shares and F1 are between 0 and 1; counts say so in their name.
"""
import dataclasses
import re


@dataclasses.dataclass(frozen=True)
class Measure:
    name: str        # as in floors.json
    pattern: str     # finds the figure in what the script prints; with two groups, the share of the first in the second
    means: str       # for the table in README.md

    def read(self, printed):
        """the figure, or None where the script does not print it"""
        found = re.search(self.pattern, printed, re.MULTILINE)
        if not found:
            return None
        numbers = [float(n) for n in found.groups()]
        if len(numbers) == 1:
            return numbers[0]
        return round(numbers[0] / numbers[1], 3) if numbers[1] else 0.0


@dataclasses.dataclass(frozen=True)
class Set:
    name: str        # as in floors.json
    gold: str        # file or folder under shared/gold: fingerprinted, and given to the scorer
    read: str        # what Satow reads, under shared
    verb: str        # the command of Satow: code, articles or brief
    score: tuple     # the script under shared/score and its first arguments; own:NAME for a scorer in this folder
    measures: tuple
    options: tuple = ()  # of the command; the two countries of a brief


def f1(line):
    return rf'^{line}\s+P \S+ R \S+ F1 (\d\.\d+)'


SETS = (
    Set('gsr', 'events/plover-gsr-dev.jsonl', 'gold/events/plover-gsr-dev.jsonl', 'code', ('events.py', 'gsr'), (
        Measure('dyad-and-type', f1('dyad and type'), 'F1: both countries and the PLOVER type right'),
        Measure('dyad', f1('dyad'), 'F1: both countries right'),
        Measure('type', f1('type'), 'F1: the type right'),
        Measure('quad', f1('quad'), 'F1: the quad class right'))),
    Set('plv', 'events/plv-dev.jsonl', 'gold/events/plv-dev.jsonl', 'code', ('events.py', 'plv'), (
        Measure('type', f1('type'), "F1: the sentence's PLOVER type among the types coded"),
        Measure('quad', f1('quad'), 'F1: the same for the quad class'),
        Measure('first-accuracy', r'^first event: accuracy (\S+)', 'share of sentences whose first event has the type'),
        Measure('first-macro', r'macro F1 (\S+)', 'F1 of the first event, each type weighing the same'))),
    Set('cameo', 'events/cameo-examples.jsonl', 'gold/events/cameo-examples.jsonl', 'code', ('events.py', 'cameo'), (
        Measure('root', f1('root'), "F1: the manual's example gets its root code"),
        Measure('three-digits', f1('three digits'), 'F1: its three-digit code'),
        Measure('quad', f1('quad'), 'F1: its quad class'))),
    Set('petrarch', 'events/petrarch-unit.jsonl', 'gold/events/petrarch-unit.jsonl', 'code', ('own:petrarch.py',), (
        Measure('sentences', r'^sentences right (\d+) of (\d+)', 'share of sentences with every event right (countries, CAMEO root) and none too many'),
        Measure('events', f1('events'), 'F1 of the events')),
        ('--dictionary', 'petrarch-unit')),
    Set('seeds', 'seeds/seeds-gold-dev.json', 'seeds', 'code', ('seeds.py',), (
        Measure('core-recall', r'^core events found .* recall (\S+)', 'share of the core events found'),
        Measure('precision', r'^all events\s+P (\S+)', 'share of the coded events that the annotators have'),
        Measure('root', r'root (\d+), .* of (\d+); date', 'of the matched events, share with the right root'),
        Measure('actors', r'both actors (\d+), .* of (\d+); date', 'with both countries right'),
        Measure('status', r'status (\d+), of (\d+); date', 'with the right status'),
        Measure('date', r'; date (\d+) of (\d+)', 'of those dated by the annotators, share with the right date'),
        Measure('outside-boilerplate', r'^coded in boilerplate (-?\d+)', 'events coded in boilerplate, as a minus: 0 is best'),
        Measure('quotes', r'^quotes\s+P \S+ R \S+ F1 (\d\.\d+)', 'F1: direct quotes found'),
        Measure('speakers', r'speaker right (\d+) of (\d+)', 'of those found, share with the right speaker'),
        Measure('quantities', r'^quantities\s+recall (\d+) of (\d+)', 'share of the quantities found with value'),
        Measure('published-count', r'published-count (\d+)', 'articles whose publication date is right'),
        Measure('titles-count', r'titles-count (\d+)', 'articles whose title is right'))),
    Set('places', 'seeds/seeds-gold-dev.json', 'seeds', 'code', ('own:places.py',), (
        Measure('right', r'^places right (\d+) of (\d+)', 'of the matched events that the annotators give a place, share with the right one'),
        Measure('precision', r'^places not extra (\d+) of (\d+)', 'of the places coded, share on events that the annotators give one'))),
    Set('dossier', 'seeds/seeds-gold-dev.json', 'seeds', 'brief', ('own:dossier.py',), (
        Measure('clusters', r'^clusters .* F1 (\d\.\d+)', "B-cubed F1 of the events over the annotated mentions that were found"),
        Measure('kept-apart', r'^kept apart\s+(\d+) of (\d+)', 'share of the pairs kept apart that must not be one event'),
        Measure('indirect-speech', r'^indirect speech\s+(\d+) of (\d+)', 'share of the indirect speech found with its speaker'),
        Measure('figures', r'^figures\s+(\d+) of (\d+)', 'share of the quantities found with value, `thousands` and `two of the four` too'),
        Measure('positions-said', r'^positions said\s+(\d+) of (\d+)', 'of what actors say themselves, share found with actor and issue'),
        Measure('positions', r'^positions\s+(\d+) of (\d+)', 'the same with what the reporter or others ascribe to them')),
        ('JPN', 'RUS')),
    Set('seedtimes', 'seeds/seeds-gold-dev.json', 'seeds', 'code', ('own:seedtimes.py',), (
        Measure('value', r'^time expressions (\d+) of (\d+)', "share of the seeds' time expressions with the right value, the article's day being known"),)),
    Set('wikiwars', 'time/wikiwars-dev.jsonl', 'gold/time/wikiwars-dev.jsonl', 'code', ('times.py',), (
        Measure('strict', f1('strict'), 'F1: time expressions, both ends right'),
        Measure('relaxed', f1('relaxed'), 'F1: overlapping'),
        Measure('value', f1('value'), 'F1: overlapping, with the right value'))),
    Set('pages', 'pages', 'gold/pages/html', 'articles', ('pages.py',), (
        Measure('body', r'^body .* F1 (\d\.\d+)', 'mean F1 over the words of the body'),
        Measure('title', r'^title\s+(\d+) of (\d+)', 'share of pages with the right title'),
        Measure('author', r'^author\s+(\d+) of (\d+)', 'share with the author named'),
        Measure('date', r'^date\s+(\d+) right, .* of (\d+)$', 'share with the right date'),
        Measure('date-wrong', r'^date-wrong (-\S+)$', 'share with a wrong date, as a minus: 0 is best'))),
    Set('stripped', 'pages', 'gold/pages/html', 'articles', ('pages.py',), (
        Measure('body', r'^body .* F1 (\d\.\d+)', 'the same pages with their tags stripped (strip.py): mean F1 over the words of the body'),)),
)


def plain(name, printed):
    """what a script printed, brought into lines that a measure can read"""
    wrong = re.search(r'^date .* (\d+) wrong, .* of (\d+)$', printed, re.MULTILINE)
    if name == 'pages' and wrong:
        return printed + f'\ndate-wrong {-int(wrong.group(1)) / int(wrong.group(2)):.3f}\n'
    if name != 'seeds':
        return printed
    leaked = re.search(r'^coded in boilerplate (\d+)', printed, re.MULTILINE)
    if leaked:
        printed = printed.replace(leaked.group(0), f'coded in boilerplate {-int(leaked.group(1))}')
    published = re.search(r'^published .*$', printed, re.MULTILINE)
    line = published.group(0) if published else ''
    titles = line.count('title right')
    dates = len(re.findall(r'\d+ right \(', line))
    return printed + f'\npublished-count {dates}\ntitles-count {titles}\n'
