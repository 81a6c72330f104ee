package io.github.kpi4j.examples.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Four authorities and four measures, laid out as a folder of the Local Authority Interactive Tool.
 *
 * @param folder where it is
 */
record NationalFolder(Path folder) {

    static final String AREAS = """
            area_code,area_name,area_type,comparator_region
            1,Ash,local-authority,London (Inner)
            2,Beech,local-authority,South East
            3,Cedar,local-authority,South East
            4,"Dogwood, Isle of",local-authority,South East
            986,London,region,
            987,London (Inner),region,
            989,South East,region,
            970,England,England,
            """;
    static final String NEIGHBOURS = """
            area_code,area_name,neighbour_rank,neighbour_code
            1,Ash,1,2
            1,Ash,2,3
            1,Ash,3,4
            2,Beech,1,3
            """;
    static final String MEASURES = """
            measure_id,measure_name,topic,polarity,decimals,year_type,no_quartile
            exclusions,Pupils with at least one suspension during the academic year,Schools,Low,1,Academic Year,
            children,Children,,-,0,Calendar Year,
            places,Places in time,Schools,High,,Academic Year,Y
            unknown,Nothing known,Schools,High,1,Financial Year,
            """;
    static final String INPUT = """
            measure_id,period,area_code,area_name,value
            exclusions,0,1,Ash,7
            exclusions,2024,1,Ash,9.3699999999999992
            exclusions,2024,2,Beech,4
            exclusions,2024,3,Cedar,-
            exclusions,2024,986,London,6
            exclusions,2024,989,South East,5
            exclusions,2025 (prov),1,Ash,9.36
            exclusions,2025 (prov),2,Beech,1E1
            exclusions,2025 (prov),3,Cedar,9.36
            exclusions,2025 (prov),986,London,6.5
            exclusions,2025 (prov),987,London (Inner),-
            exclusions,2025 (prov),989,South East,4
            exclusions,2025 (prov),970,England,5.55
            children,2024,1,Ash,12345
            children,2025,1,Ash,12399
            places,2024-25,1,Ash,-
            places,2024-25,2,Beech,80
            """;

    /** All files as they should be. */
    void write() throws IOException {
        write("", "");
    }

    /** All files with one text in the place of another. */
    void write(String before, String after) throws IOException {
        Files.writeString(folder.resolve("areas.csv"), AREAS.replace(before, after));
        Files.writeString(folder.resolve("neighbours.csv"), NEIGHBOURS.replace(before, after));
        Files.writeString(folder.resolve("measures.csv"), MEASURES.replace(before, after));
        writeFigures(INPUT.replace(before, after));
    }

    void writeFigures(String text) throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("input.csv.gz")))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
