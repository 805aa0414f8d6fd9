package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.archive.Entry;
import org.backfile.text.Recipe;

/**
 * Gives each article its slot. Years, outlets, sections and languages have ranges, with room to spare, and in its range
 * an article takes the first slot of its own sequence that no article of higher rank wants: who was read first does not
 * matter, and one more article moves one other or none, none where its day is the last. Rank and sequence follow from headline
 * and day, so that an article whose text changes keeps its slot though it has a new id.
 */
final class Numbering {

    private static final int MULTIPLIER = 0x9e3779b1;

    /** Up to here sizes are powers of two, so that one article more seldom moves the cells behind its own. */
    private static final int SMALL = 32;
    private static final int SMALLEST = 4;

    /** Part of an octave by which a year grows. */
    private static final int STEPS = 4;

    /** So many turns go by headline and day, the others by id: many articles may have one headline. */
    private static final int TURNS = 8;

    /** In place of the recipe of a slot that nobody has. */
    static final long EMPTY = 0;

    private final List<Entry> slots = new ArrayList<>();
    private final Facets facets;
    private long[] recipes;
    private long[] locations;

    private Numbering(List<Entry> entries) {
        List<String> outlets = names(entries, Entry::outlet);
        List<String> sections = names(entries, Entry::section);
        List<String> languages = names(entries, Entry::language);
        recipes = new long[2 * entries.size()];
        locations = new long[2 * entries.size()];
        TreeMap<Key, List<Entry>> groups = groups(entries, numbers(outlets), numbers(sections), numbers(languages));
        List<Cell> cells = new ArrayList<>();
        int yearStart = 0;
        for (Map.Entry<Key, List<Entry>> group : groups.entrySet()) {
            cells.add(cell(group.getKey(), group.getValue()));
            Key next = groups.higherKey(group.getKey());
            if (next == null || next.year != group.getKey().year) {
                cells.add(widened(cells.remove(cells.size() - 1), yearStart + room(slots.size() - yearStart)));
                yearStart = slots.size();
            }
        }
        facets = new Facets(outlets, sections, languages, cells);
        recipes = Arrays.copyOf(recipes, slots.size());
        locations = Arrays.copyOf(locations, slots.size());
    }

    private static TreeMap<Key, List<Entry>> groups(List<Entry> entries, Map<Optional<String>, Integer> outlets,
            Map<Optional<String>, Integer> sections, Map<Optional<String>, Integer> languages) {
        Map<Key, List<Entry>> groups = new HashMap<>();
        long lastDay = Entry.NO_DAY;
        int lastYear = 0;
        for (Entry entry : entries) {
            long day = entry.epochDay();
            if (day != lastDay) { // most entries are of the day of the one before
                lastDay = day;
                lastYear = year(entry);
            }
            Key key = new Key(lastYear, outlets.get(entry.outlet()), sections.get(entry.section()), languages.get(entry.language()));
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(entry);
        }
        return new TreeMap<>(groups);
    }

    static Numbering of(List<Entry> entries) {
        return new Numbering(entries);
    }

    /** What a cell is for; year 0 is none. */
    private record Key(int year, int outlet, int section, int language) implements Comparable<Key> {

        /** In words, as it is asked many times an article. */
        @Override
        public int compareTo(Key other) {
            int order = Integer.compare(year, other.year);
            order = order != 0 ? order : Integer.compare(outlet, other.outlet);
            order = order != 0 ? order : Integer.compare(section, other.section);
            return order != 0 ? order : Integer.compare(language, other.language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && compareTo(key) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * year + outlet) + section) + language;
        }
    }

    Facets facets() {
        return facets;
    }

    int articleCount() {
        return facets.cells().stream().mapToInt(Cell::articles).sum();
    }

    int slotCount() {
        return slots.size();
    }

    /** The same, rounded: a plan of files that goes by it stays when a cell grows. */
    int roughSlotCount() {
        int last = Math.max(1, Integer.highestOneBit(slots.size()) / STEPS);
        return slots.size() / last * last;
    }

    /** Who has a slot; absent where it is empty. */
    Optional<Entry> entry(int slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /** What the records in the slots were made from, see {@link Entry#recipeBits}; {@link #EMPTY} of an empty slot. Not to be changed. */
    long[] recipes() {
        return recipes;
    }

    /** Where the records in the slots stand in their store. Not to be changed. */
    long[] locations() {
        return locations;
    }

    /** Of a file of what these slots' records say. */
    Recipe recipe(int from, int to) {
        Recipe.Writer writer = new Recipe.Writer((to - from) * Long.BYTES);
        for (int slot = from; slot < to; slot++) {
            writer.add(recipes[slot]);
        }
        return writer.summed();
    }

    private static int year(Entry entry) {
        return entry.day().map(day -> day.getYear()).orElse(0);
    }

    private static List<String> names(List<Entry> entries, Function<Entry, Optional<String>> name) {
        Set<Optional<String>> known = new HashSet<>();
        entries.forEach(entry -> known.add(name.apply(entry)));
        return known.stream().flatMap(Optional::stream).sorted().toList();
    }

    /** 0 for none, the others from 1 on in their order. */
    private static Map<Optional<String>, Integer> numbers(List<String> names) {
        Map<Optional<String>, Integer> numbers = new HashMap<>();
        numbers.put(Optional.empty(), 0);
        names.forEach(name -> numbers.put(Optional.of(name), numbers.size()));
        return numbers;
    }

    private Cell cell(Key key, List<Entry> group) {
        int start = slots.size();
        int size = size(group.size());
        seat(seated(group, size));
        Optional<Integer> year = key.year == 0 ? Optional.empty() : Optional.of(key.year);
        return new Cell(year, key.outlet, key.section, key.language, start, size, group.size());
    }

    /** Has the next slots taken by those who sit there, of whom all is noted while their bytes are near. */
    private void seat(Entry[] seats) {
        int slot = slots.size();
        if (slot + seats.length > recipes.length) {
            recipes = Arrays.copyOf(recipes, 2 * (slot + seats.length));
            locations = Arrays.copyOf(locations, recipes.length);
        }
        for (Entry entry : seats) {
            slots.add(entry);
            if (entry != null) {
                recipes[slot] = entry.recipeBits();
                locations[slot] = entry.location();
            }
            slot++;
        }
    }

    /** A year's last cell has the room that is left in its year. */
    private Cell widened(Cell cell, int end) {
        slots.addAll(Collections.nCopies(end - slots.size(), null));
        return new Cell(cell.year(), cell.outlet(), cell.section(), cell.language(), cell.start(), end - cell.start(),
                cell.articles());
    }

    /** So many slots or more, in steps of a quarter of a power of two. */
    private static int room(int slotCount) {
        int step = Math.max(1, Integer.highestOneBit(slotCount) / STEPS);
        return (slotCount + step) / step * step;
    }

    /** A quarter more than the articles, and then a power of two, or one and a half of one where it is large. */
    static int size(int articleCount) {
        int wanted = Math.max(SMALLEST, articleCount + Math.max(1, articleCount / 4));
        int power = Integer.highestOneBit(wanted - 1);
        return power >= SMALL && wanted <= power + power / 2 ? power + power / 2 : 2 * power;
    }

    /** Deferred acceptance (Gale and Shapley, 1962): one outcome, whatever the order of the group. */
    private static Entry[] seated(List<Entry> group, int size) {
        int[] keys = new int[group.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(group.get(i));
        }
        int[] tries = new int[size];
        Entry[] seats = new Entry[size];
        int[] seated = new int[size];
        for (int newcomer = 0; newcomer < keys.length; newcomer++) {
            int standing = newcomer;
            int turn = 0;
            boolean isSeated = false;
            while (!isSeated) {
                Entry entry = group.get(standing);
                int seat = seat(keys[standing], entry, turn++, size);
                Entry before = seats[seat];
                isSeated = before == null;
                if (isSeated || isBefore(keys[standing], entry, keys[seated[seat]], before)) {
                    int sent = seated[seat];
                    int sentTries = tries[seat];
                    seats[seat] = entry;
                    seated[seat] = standing;
                    tries[seat] = turn;
                    standing = sent;
                    turn = sentTries;
                }
            }
        }
        return seats;
    }

    /** The earlier day first, so that the article that is added to the end of a living archive moves nobody. */
    private static boolean isBefore(int key, Entry one, int otherKey, Entry other) {
        int order = Long.compare(one.epochDay(), other.epochDay());
        order = order != 0 ? order : Integer.compare(key, otherKey);
        return order < 0 || order == 0 && one.id().compareTo(other.id()) < 0;
    }

    /** What stays when an article's text changes. */
    private static int key(Entry entry) {
        long known = entry.epochDay();
        int day = known == Entry.NO_DAY ? 0 : (int) known;
        return mixed(entry.headlineHash() + day * 0x85ebca6b);
    }

    /** The seat that an article wants at its nth turn. */
    private static int seat(int key, Entry entry, int turn, int size) {
        int own = turn < TURNS ? key : Long.hashCode(entry.idBits());
        return (int) ((mixed(own * MULTIPLIER + turn * 0x85ebca6b) & 0xffffffffL) * size >>> 32);
    }

    private static int mixed(int hash) {
        int half = (hash ^ hash >>> 15) * MULTIPLIER;
        return half ^ half >>> 13;
    }
}
