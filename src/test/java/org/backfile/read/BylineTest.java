package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "By Ada Thornquist | Ada Thornquist",
        "By Ada Thornquist and Tom Bexley | Ada Thornquist; Tom Bexley",
        "Von Jana Petersen, Redakteurin | Jana Petersen",
        "Jana Petersen und Uwe Kolb | Jana Petersen; Uwe Kolb",
        "Per-Erik Ofstad | Per-Erik Ofstad",
        "By Ada ThornquistStaff Writer | Ada Thornquist",
        "ByAda Thornquist | Ada Thornquist",
        "Ada Thornquist Ada Thornquist | Ada Thornquist",
        "By Ada Thornquist, Reuters | Ada Thornquist",
        "By Ada Thornquist Dec 21, 2023, 11:00am EST | Ada Thornquist",
        "By Ada ThornquistPublished: Dec 20, 2023 8:00 AM EST | Ada Thornquist",
        "posted on 2023-12-19 23:30 EST by Ada Thornquist | Ada Thornquist",
        "By: Ada Thornquist - @adathorn | Ada Thornquist",
        "Harbour Desk | Harbour Desk",
        "Staff Writer | ``",
        "By Associated Press | Associated Press",
        "By Ada Thornquist For Harbour Gazette | Ada Thornquist",
        "By Ada Thornquist Harbour News | Ada Thornquist",
        "By Ada Thornquist The Associated Press | Ada Thornquist",
        "By Ada Thornquist, Chief Technology Officer and Head of Research | Ada Thornquist",
        "Von Jana Petersen, Redakteurin für Finanzen | Jana Petersen",
        "By Ada Thornquist, Harbour News Staff | Ada Thornquist",
        "By Ada Thornquist and Tom Bexley, NBQ, Valencia | Ada Thornquist; Tom Bexley",
        "By Ada Thornquist Follow | Ada Thornquist",
        "(责编：林晓舟、陈海) | 林晓舟; 陈海",
        "Posted On : May 20, 2018 Published By : Ada Thornquist | Ada Thornquist",
        "Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Jana Petersen | Jana Petersen",
        "posted on 2023-12-19 23:30 PST by Ada Thornquist | Ada Thornquist",
        "Ada Thornquist 7 hours ago | Ada Thornquist",
        "Ada Thornquist 2 minutes read | Ada Thornquist",
        "9. September 2025 um 15:46 Uhr / Jana Petersen | Jana Petersen",
        "November 6, 2025 | ``",
        "By Ada Thornquist, Contributor, HarbourWorld | Ada Thornquist",
        "By Angus McDonald | Angus McDonald",
        "Андрей Громов | Андрей Громов"})
    void namesStandWithoutRolesDatesAndAgencies(String line, String names) {
        List<String> found = Byline.of(line, Features.of(line)).names().stream().map(name -> name.of(line)).toList();
        assertEquals(names, String.join("; ", found));
    }
}
