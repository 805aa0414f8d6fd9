package org.backfile.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.backfile.archive.Accession;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.read.CorrectionOption;
import org.backfile.read.Corrections;
import org.backfile.text.Nearest;

/** Corrections of records that the archive does not have. */
final class UnknownTargets {

    private final Set<String> names = new HashSet<>();

    private UnknownTargets() { }

    /** Warns of each, with the name that was likely meant. Costs nothing where nothing is set right. */
    static void report(Corrections corrections, List<Accession> accessions, Problems problems) {
        if (corrections.all().isEmpty()) {
            return;
        }
        UnknownTargets known = new UnknownTargets();
        accessions.forEach(known::add);
        corrections.all().stream().filter(Predicate.not(option -> known.names.contains(option.target().toString())))
                .map(known::problem).forEach(problems::add);
    }

    private void add(Accession accession) {
        for (Accession.Document document : accession.documents()) {
            names.add(accession.source() + (document.number() > 0 ? "#" + document.number() : ""));
            document.entry().ifPresent(entry -> names.add(entry.id().text()));
        }
    }

    private Problem problem(CorrectionOption option) {
        String target = option.target().toString();
        Optional<String> near = Nearest.to(target, names);
        return Problem.warning(option.place(), "no record \"" + target + "\"", near.map(name -> "did you mean \"" + name + "\"?")
                .orElse("an article's page has its id under Provenance; backfile review lists ids and sources"));
    }
}
