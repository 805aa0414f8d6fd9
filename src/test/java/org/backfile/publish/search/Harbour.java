package org.backfile.publish.search;

/** The small archive of the vectors. */
final class Harbour {

    private Harbour() { }

    static Library library() {
        Library library = new Library();
        String gazette = "Harbour Gazette";
        String evening = "Evening Post";
        library.add("2019-03-01", gazette, "Port", "en", "Ferry stays in the harbour",
                "The old ferry stays in the harbour for another winter.",
                "The council said that the old ferry would not sail before spring. \u201cThe ferry is safe,\u201d the "
                        + "harbour master said.");
        library.add("2019-03-01", evening, "Local", "en", "Council votes on the ferry", "Councillors vote tonight.",
                "The council votes on the ferry tonight. The harbour master will not come.");
        library.add("2019-11-30T18:05", gazette, "Port", "en", "Storm closes the harbour, don't sail, says master",
                "A storm closed the harbour. Harbour, harbour, harbour: the word of the day, said the master of the harbour.");
        library.add("2020-01-02", gazette, "Culture", "en", "Orb\u00e1n's co-operation with the caf\u00e9 choir ends",
                "The choir of the caf\u00e9 sings no more. Its co-operation with the old ferry had ended.");
        library.add("2020-06-15", evening, "Sport", "en", "Regatta won by a fisherman",
                "The regatta was won by a fisherman from the harbour in a record 3.5 hours.");
        library.add("2020-06-15", evening, "Sport", "de", "Regatta im Hafen: Stra\u00dfe gesperrt",
                "Die Stra\u00dfe zum Hafen ist w\u00e4hrend der Regatta gesperrt.");
        library.add("2021-02-28", "\u6e2f\u5831", "", "ja", "\u6771\u4eac\u6e2f\u306e\u5009\u5eab\u3067\u706b\u4e8b",
                "\u6771\u4eac\u6e2f\u306e\u53e4\u3044\u5009\u5eab\u3067\u706b\u4e8b\u304c\u3042\u3063\u305f\u3002"
                        + "\u6e2f\u306f5\u65e5\u9589\u9396\u3055\u308c\u305f\u3002");
        library.add("2021-02-28", "\u6e2f\u5831", "", "ko", "\ud56d\uad6c \ucc3d\uace0 \ud654\uc7ac",
                "\ud56d\uad6c\uc758 \uc624\ub798\ub41c \ucc3d\uace0\uc5d0\uc11c \ud654\uc7ac\uac00 \ub0ac\ub2e4.");
        library.add("2021-12-31", gazette, "Port", "ru",
                "\u041f\u0430\u0440\u043e\u043c \u0441\u0442\u043e\u0438\u0442 \u0432 \u0433\u0430\u0432\u0430\u043d\u0438",
                "\u0421\u0442\u0430\u0440\u044b\u0439 \u043f\u0430\u0440\u043e\u043c \u0441\u0442\u043e\u0438\u0442 "
                        + "\u0432 \u0433\u0430\u0432\u0430\u043d\u0438, \u043c\u043e\u0439 \u043f\u0430\u0440\u043e\u043c.");
        library.add("2021-12-31", gazette, "Port", "ar",
                "\u0627\u0644\u0639\u0628\u0651\u0627\u0631\u0629 \u0641\u064a \u0627\u0644\u0645\u064a\u0646\u0627\u0621",
                "\u0628\u0642\u064a\u062a \u0627\u0644\u0639\u0628\u0627\u0631\u0629 \u0641\u064a "
                        + "\u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0639\u0627\u0645 \u0662\u0660\u0662\u0661.");
        library.add("2022-08", gazette, "Port", "en", "Ferry, undated, known by its month",
                "The ferry of a month that has no day.");
        library.add("", "", "", "", "A note without date or outlet", "Found in the harbour master's drawer: the ferry is old.");
        for (int i = 0; i < 30; i++) {
            library.add("2022-0" + (1 + i % 9) + "-1" + i % 10, i % 3 == 0 ? gazette : evening, i % 2 == 0 ? "Port" : "Local",
                    "en",
                    "Tide table number " + i, "High water in the harbour at " + (i * 37 % 24) + " hours, low water at "
                            + (i * 53 % 24) + " hours. "
                            + "The ferry sails ".repeat(i % 4) + "and the tide turns. " + "Extra ".repeat(i % 7) + "edition.");
        }
        return library;
    }
}
